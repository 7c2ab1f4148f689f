package nl.zuidlimburg.vhf.werk;

/** The forms of the codes of CBS, and what a code says of its place. */
public final class CbsCode {
    public static final String GEMEENTE = "^GM\\d{4}$";
    public static final String WIJK = "^WK\\d{6}$";
    public static final String GEBIED = "^(GM\\d{4}|WK\\d{6}|BU\\d{8})$";

    private CbsCode() {}

    /** The gemeente in which a gemeente, wijk or buurt lies: {@code WK091731} in {@code GM0917}. */
    public static String gemeente(String code) {
        return "GM" + code.substring(2, 6);
    }
}
