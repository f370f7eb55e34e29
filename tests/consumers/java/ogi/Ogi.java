package ogi;

import com.sun.jna.IntegerType;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;

/** The functions of ogi.h through JNA: what the example needs, in a pattern that fits every function. */
final class Ogi {
    static final int ABI_EPOCH = 0;
    static final int OK = 0;
    static final int LANGUAGE_ZH = 0;
    static final int LANGUAGE_EN = 1;
    static final int CELL_NUMBER = 3;

    /** size_t: 4 or 8 bytes. */
    public static final class Size extends IntegerType {
        private static final long serialVersionUID = 1;

        public Size() {
            this(0);
        }

        public Size(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    // Each handle has a type of its own, so that the compiler tells them apart.

    public static final class ReportHandle extends PointerType {
        public ReportHandle() {}

        ReportHandle(Pointer pointer) {
            super(pointer);
        }
    }

    public static final class ResultHandle extends PointerType {
        public ResultHandle() {}

        ResultHandle(Pointer pointer) {
            super(pointer);
        }
    }

    public static final class BufferHandle extends PointerType {
        public BufferHandle() {}

        BufferHandle(Pointer pointer) {
            super(pointer);
        }
    }

    public static final class ErrorHandle extends PointerType {
        public ErrorHandle() {}

        ErrorHandle(Pointer pointer) {
            super(pointer);
        }
    }

    // The members of a struct may be fewer than those of ogi.h, from the first on: the library fills what fits.

    @FieldOrder({"data", "size"})
    public static final class Str extends Structure {
        public Pointer data;
        public Size size;

        /** A copy, which outlives the handle that the text is borrowed from. */
        String text() {
            return data == null ? "" : new String(data.getByteArray(0, size.intValue()), StandardCharsets.UTF_8);
        }
    }

    /** A struct that begins with its size. */
    public abstract static class Sized extends Structure {
        public Size struct_size;

        Sized() {
            struct_size = new Size(size());
        }
    }

    @FieldOrder({"struct_size", "edition", "year", "medium", "section_count", "organ"})
    public static final class ReportInfo extends Sized {
        public int edition;
        public int year;
        public int medium;
        public int section_count;
        public Str organ;
    }

    @FieldOrder({"struct_size", "state", "type", "value", "print"})
    public static final class Cell extends Sized {
        public int state;
        public int type;
        public long value;
        public Str print;
    }

    @FieldOrder({"struct_size", "verdict", "truncated", "issues", "total", "instances", "pass", "fail"})
    public static final class Summary extends Sized {
        public int verdict;
        public int truncated;
        public long issues;
        public long total;
        public long instances;
        public long pass;
        public long fail;
    }

    @FieldOrder({"struct_size", "outcome", "severity", "certainty", "category", "code", "operand_count",
        "argument_count", "reserved", "rule", "instance", "path", "fingerprint", "message_id", "expected", "actual",
        "difference", "expression_figures", "expression_zh", "expression_en", "label_zh", "label_en", "message_zh",
        "message_en"})
    public static final class Issue extends Sized {
        public int outcome;
        public int severity;
        public int certainty;
        public int category;
        public int code;
        public int operand_count;
        public int argument_count;
        public int reserved;
        public Str rule;
        public Str instance;
        public Str path;
        public Str fingerprint;
        public Str message_id;
        public Str expected;
        public Str actual;
        public Str difference;
        public Str expression_figures;
        public Str expression_zh;
        public Str expression_en;
        public Str label_zh;
        public Str label_en;
        public Str message_zh;
        public Str message_en;
    }

    static native int ogi_error_message(ErrorHandle error, int language, Str out);

    static native void ogi_error_destroy(ErrorHandle error);

    static native Pointer ogi_buffer_data(BufferHandle buffer);

    static native Size ogi_buffer_size(BufferHandle buffer);

    static native void ogi_buffer_destroy(BufferHandle buffer);

    static native int ogi_report_read(
        byte[] bytes, Size size, int hint, Pointer options, PointerByReference out, PointerByReference error);

    static native void ogi_report_destroy(ReportHandle report);

    static native int ogi_report_get_info(ReportHandle report, ReportInfo out, PointerByReference error);

    static native int ogi_report_get_cell(ReportHandle report, int code, Cell out, PointerByReference error);

    static native int ogi_report_set_cell(ReportHandle report, int code, Cell cell, PointerByReference error);

    static native int ogi_report_write(
        ReportHandle report, int medium, PointerByReference out, PointerByReference error);

    static native int ogi_report_check(
        ReportHandle report, Pointer options, PointerByReference out, PointerByReference error);

    static native int ogi_result_get_summary(ResultHandle result, Summary out, PointerByReference error);

    static native int ogi_result_get_issue(ResultHandle result, long index, Issue out, PointerByReference error);

    static native void ogi_result_destroy(ResultHandle result);

    /** A call that lacks only its last parameter, the error. */
    interface Call {
        int with(PointerByReference error);
    }

    /** Makes a call; throws what the library says where it fails. */
    static void call(Call call) {
        PointerByReference error = new PointerByReference();
        int status = call.with(error);
        if (status == OK) {
            return;
        }
        ErrorHandle handle = new ErrorHandle(error.getValue());
        try {
            throw new OgiException(
                status, message(handle, LANGUAGE_ZH, "内存不足。"), message(handle, LANGUAGE_EN, "Out of memory."));
        } finally {
            ogi_error_destroy(handle);
        }
    }

    /** Only when memory is exhausted there is no error object, and so no text. */
    private static String message(ErrorHandle error, int language, String otherwise) {
        Str text = new Str();
        return ogi_error_message(error, language, text) == OK ? text.text() : otherwise;
    }

    /** Loads the library and binds every function above, so that one that is missing is told now. */
    static void load(String path) {
        String name = path != null ? path : Platform.isLinux() ? "libogi_c.so.0" : "ogi_c";
        try {
            NativeLibrary library = NativeLibrary.getInstance(name);
            int epoch = library.getFunction("ogi_abi_epoch").invokeInt(new Object[0]);
            if (epoch != ABI_EPOCH) {
                throw new OgiException(0,
                    "动态库 " + name + " 的接口版本是 " + epoch + "，本程序需要 " + ABI_EPOCH,
                    "the library " + name + " has the interface of epoch " + epoch + "; this program needs " + ABI_EPOCH);
            }
            Native.register(Ogi.class, library);
        } catch (UnsatisfiedLinkError e) {
            String reason = e.getMessage().replace('\n', ' ').strip();
            throw new OgiException(0,
                "无法使用动态库 " + name + "：没有这个库，或者它比本程序旧（" + reason + "）",
                "the library " + name + " cannot be used: it is not there, or older than this program (" + reason + ")");
        }
    }

    private Ogi() {}
}
