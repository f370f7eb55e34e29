package ogi;

import com.sun.jna.ptr.PointerByReference;

/** 政府信息公开工作年度报告 of one organ for one year. */
public final class Report extends Owner<Ogi.ReportHandle> {
    // Constants of ogi.h, by their names.
    public static final int TABLE_APPLICATIONS = 3;
    public static final int APPLICATION_NEWLY_RECEIVED = 1;
    public static final int APPLICATION_OUTCOME_TOTAL = 24;
    public static final int APPLICANT_NATURAL_PERSON = 1;
    public static final int APPLICANT_TOTAL = 7;

    private static final int MEDIUM_ANY = 0;
    private static final int MEDIUM_JSON = 1;

    /** The code of a value cell: OGI_CELL. */
    public static int cellCode(int table, int row, int column) {
        return table * 10000 + row * 100 + column;
    }

    /** Loads the library: a path, or null for what the system finds. To be called once, before anything else. */
    public static void loadLibrary(String path) {
        Ogi.load(path);
    }

    /** Reads a report from the bytes of any supported document. */
    public static Report read(byte[] bytes) {
        PointerByReference out = new PointerByReference();
        Ogi.call(error -> Ogi.ogi_report_read(bytes, new Ogi.Size(bytes.length), MEDIUM_ANY, null, out, error));
        return new Report(new Ogi.ReportHandle(out.getValue()));
    }

    private Report(Ogi.ReportHandle handle) {
        super(handle, Ogi::ogi_report_destroy);
    }

    public String organ() {
        return info().organ.text();
    }

    public int year() {
        return info().year;
    }

    private Ogi.ReportInfo info() {
        Ogi.ReportInfo info = new Ogi.ReportInfo();
        call((report, error) -> Ogi.ogi_report_get_info(report, info, error));
        return info;
    }

    /** What a cell holds, as a reader sees it: its number, or what is printed in it. */
    public String cell(int code) {
        Ogi.Cell cell = new Ogi.Cell();
        call((report, error) -> Ogi.ogi_report_get_cell(report, code, cell, error));
        return cell.state == Ogi.CELL_NUMBER ? Long.toString(cell.value) : cell.print.text();
    }

    public void setNumber(int code, long value) {
        Ogi.Cell cell = new Ogi.Cell();
        cell.state = Ogi.CELL_NUMBER;
        cell.value = value;
        call((report, error) -> Ogi.ogi_report_set_cell(report, code, cell, error));
    }

    public CheckResult check() {
        PointerByReference out = new PointerByReference();
        call((report, error) -> Ogi.ogi_report_check(report, null, out, error));
        return new CheckResult(new Ogi.ResultHandle(out.getValue()));
    }

    /** The canonical JSON, in UTF-8. */
    public byte[] toJson() {
        PointerByReference out = new PointerByReference();
        call((report, error) -> Ogi.ogi_report_write(report, MEDIUM_JSON, out, error));
        Ogi.BufferHandle buffer = new Ogi.BufferHandle(out.getValue());
        try {
            return Ogi.ogi_buffer_data(buffer).getByteArray(0, Ogi.ogi_buffer_size(buffer).intValue());
        } finally {
            Ogi.ogi_buffer_destroy(buffer);
        }
    }
}
