import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ogi.CheckResult;
import ogi.OgiException;
import ogi.Report;

/**
 * Reads a report and checks it, miswrites a figure and checks again, and writes what came of it as JSON:
 * java Example REPORT NEW.json. The variable OGI_LIBRARY may name the library.
 */
public final class Example {
    // In UTF-8 whatever the locale is.
    private static final PrintStream OUT = utf8(FileDescriptor.out);
    private static final PrintStream ERR = utf8(FileDescriptor.err);

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Says the verdict and the first finding. */
    private static void describe(Report report) {
        String[] verdicts = {"通过", "不通过", "无法判定"};
        try (CheckResult result = report.check()) {
            OUT.printf("%s，%d年：%s（核对%d项，不符%d项）\n", report.organ(), report.year(),
                verdicts[result.verdict().ordinal()], result.instances(), result.failed());
            if (result.findingCount() > 0) {
                CheckResult.Finding first = result.finding(0);
                OUT.printf("%s：%s\n", first.label, first.message);
            }
        }
    }

    /** Two digits change places, as they do when a table is copied by hand. */
    private static void miswrite(Report report) {
        int code = Report.cellCode(
            Report.TABLE_APPLICATIONS, Report.APPLICATION_NEWLY_RECEIVED, Report.APPLICANT_NATURAL_PERSON);
        OUT.printf("自然人新收申请：%s改为16\n", report.cell(code));
        report.setNumber(code, 16);
    }

    private static byte[] readFile(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new IllegalArgumentException("无法读取文件：" + name, e);
        }
    }

    private static void writeFile(String name, byte[] bytes) {
        try {
            Files.write(Path.of(name), bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("无法写入文件：" + name, e);
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            ERR.println("usage: java Example REPORT NEW.json");
            System.exit(2);
        }
        try {
            Report.loadLibrary(System.getenv("OGI_LIBRARY"));
            try (Report report = Report.read(readFile(arguments[0]))) {
                describe(report);
                miswrite(report);
                describe(report);
                writeFile(arguments[1], report.toJson());
            }
        } catch (OgiException | IllegalArgumentException e) {
            ERR.println(e.getMessage());
            System.exit(1);
        }
    }

    private Example() {}
}
