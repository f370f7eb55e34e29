"""Handles end once, whatever happens: threads, finalizers in any order, interpreter exit, fork."""

import gc
import os
import signal
import subprocess
import sys
import threading
import unittest
import weakref

import ogi
from ogi import Applicant, Row, _report
from samples import SAMPLE, sample

CELL = (Row.DISCLOSED, Applicant.TOTAL)
BEGIN = f"import gc, os, sys, threading\nimport ogi\nread = lambda: ogi.read({str(SAMPLE)!r})\n"


def run(program):
    """Runs a program of its own; says how it ended and what it printed."""
    done = subprocess.run([sys.executable, "-X", "faulthandler", "-c", BEGIN + program], capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Threads(unittest.TestCase):
    def at_once(self, *jobs):
        faults = []

        def guarded(job):
            try:
                job()
            except Exception as error:  # shown by the assertion below
                faults.append(error)

        threads = [threading.Thread(target=guarded, args=(job,)) for job in jobs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return faults

    def test_closing_while_others_use_the_report_ends_them_cleanly(self):
        for _ in range(30):
            report, started = sample(), threading.Barrier(5)

            def use():
                started.wait()
                while True:
                    report.applications.to_lists()
                    report.sections
                    report.check().findings

            def close():
                started.wait()
                report.close()

            faults = self.at_once(use, use, use, use, close)
            self.assertEqual([type(fault) for fault in faults], [ogi.ClosedError] * 4, faults)

    def test_readers_and_writers_of_one_report_wait_for_each_other(self):
        report = sample()

        def write(number):
            for _ in range(200):
                report.applications.update({CELL: number, (Row.NOT_HELD, Applicant.TOTAL): number})
                report.organ = f"机关{number}" * 50
                report.preamble = ["段落。"] * number

        def read():
            for _ in range(200):
                self.assertIn(report.organ[:2], ("机关", "示例"))
                self.assertIn(len(report.preamble), (1, 2, 3))
                ogi.read(report.to_json().encode())

        self.assertEqual(self.at_once(lambda: write(1), lambda: write(2), lambda: write(3), read, read), [])

    def test_two_threads_compare_two_reports_both_ways(self):
        a, b = sample(), sample()

        def compare(x, y):
            for _ in range(2000):
                self.assertEqual(x, y)

        self.assertEqual(self.at_once(lambda: compare(a, b), lambda: compare(b, a)), [])


class Finalizers(unittest.TestCase):
    def test_a_report_ends_when_nothing_refers_to_it(self):
        report = sample()
        handle = weakref.ref(report._handle)
        table = report.applications
        del report
        self.assertEqual(table[CELL], 40)
        del table
        gc.collect()
        self.assertIsNone(handle())

    def test_cycles_end_too(self):
        report = sample()
        holder = [report]
        holder.append(holder)
        handle = weakref.ref(report._handle)
        del report, holder
        gc.collect()
        self.assertIsNone(handle())

    def test_an_interrupt_anywhere_leaves_no_lock_behind(self):
        report, ended, interrupted = sample(), threading.Event(), 0
        report.included_organs = ["甲", "乙"]

        def interrupt(*_):
            raise KeyboardInterrupt

        before = signal.signal(signal.SIGALRM, interrupt)
        try:
            for _ in range(300):
                try:
                    signal.setitimer(signal.ITIMER_REAL, 0.0005)
                    for _ in range(10):  # Python drops an interrupt that comes while it ends an object
                        report.included_organs = ["甲", "乙"]
                        report.applications.to_lists()
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    interrupted += 1
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)

        def use():
            self.assertEqual(report.included_organs, ("甲", "乙"))
            ended.set()

        self.assertGreater(interrupted, 50)
        threading.Thread(target=use, daemon=True).start()
        self.assertTrue(ended.wait(20), "another thread waits for ever")

    def test_a_signal_handler_may_close_what_it_interrupts(self):
        report = sample()
        with report._handle.lock:
            owned = report._handle.get()
            report.close()
            self.assertTrue(report.closed)
            copy = ogi.Report._of(_report._cloned(owned))  # still there for the call that was interrupted
        self.assertEqual(copy, sample())
        with self.assertRaises(ogi.ClosedError):
            report.year


class Exits(unittest.TestCase):
    def ends_well(self, program):
        code, out, err = run(program)
        self.assertEqual((code, err), (0, ""), out)
        return out

    def test_objects_may_be_alive_when_the_interpreter_exits(self):
        self.ends_well("a = read(); b = a.check(); c = [a, b]; c.append(c); d = a.applications; print(d)")
        self.ends_well("sys.modules['kept'] = read().check(); import builtins; builtins.kept = read()")
        self.ends_well("class Late:\n def __del__(self): self.r.close()\nlate = Late(); late.r = read()")

    def test_daemon_threads_may_be_inside_a_call_when_the_interpreter_exits(self):
        self.ends_well(
            "import time\nr = read()\ndef use():\n  try:\n    while True: r.check(keep_passed=True)\n  except Exception: pass\n"
            "for _ in range(3): threading.Thread(target=use, daemon=True).start()\ntime.sleep(.2)"
        )

    @unittest.skipUnless(hasattr(os, "fork"), "SKIPPED: no fork here")
    def test_parent_and_child_both_use_and_end_the_report(self):
        out = self.ends_well(
            "r = read(); result = r.check()\npid = os.fork()\nr.year = 2020 if pid else 2021\n"
            "copy = r.copy(); os.write(1, f'{copy.year} {len(result)}\\n'.encode())\n"
            "if pid: sys.exit(os.WEXITSTATUS(os.waitpid(pid, 0)[1]))"
        )
        self.assertEqual(sorted(out.split("\n")), ["", "2020 0", "2021 0"])

    @unittest.skipUnless(hasattr(os, "fork"), "SKIPPED: no fork here")
    def test_a_fork_while_other_threads_are_inside_calls(self):
        out = self.ends_well(
            "import warnings; warnings.simplefilter('ignore')\n"
            "r, stop = read(), []\ndef use():\n  while not stop: r.check(keep_passed=True)\n"
            "threads = [threading.Thread(target=use) for _ in range(3)]\nfor t in threads: t.start()\n"
            "for _ in range(20):\n  pid = os.fork()\n  if not pid:\n"
            "    try: r.year; said = 'used'\n    except ogi.ClosedError: said = 'closed'\n"
            "    assert read().year == 2024; del r; gc.collect(); os._exit(0 if said else 1)\n"
            "  assert os.waitpid(pid, 0)[1] == 0\nstop.append(1)\nfor t in threads: t.join()\nprint(r.year)"
        )
        self.assertEqual(out, "2024\n")


if __name__ == "__main__":
    unittest.main()
