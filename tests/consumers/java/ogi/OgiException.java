package ogi;

/** Why a call failed, in Chinese ({@link #getMessage}) and English. */
public final class OgiException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String english;

    OgiException(int status, String chinese, String english) {
        super(chinese);
        this.status = status;
        this.english = english;
    }

    /** OGI_E_* of ogi.h; 0 where no function of the library was called. */
    public int status() {
        return status;
    }

    public String english() {
        return english;
    }
}
