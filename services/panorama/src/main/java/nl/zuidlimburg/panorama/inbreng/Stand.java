package nl.zuidlimburg.panorama.inbreng;

/** How a camera was held; mirrored pictures, which no camera makes, are taken as they lie. */
enum Stand {
    RECHTOP(0),
    RECHTSOM(1),
    ONDERSTEBOVEN(2),
    LINKSOM(3);

    private final int kwartslagen;

    Stand(int kwartslagen) {
        this.kwartslagen = kwartslagen;
    }

    /** From the orientation of EXIF, 1 to 8. */
    static Stand van(int exif) {
        return switch (exif) {
            case 3 -> ONDERSTEBOVEN;
            case 6 -> RECHTSOM;
            case 8 -> LINKSOM;
            default -> RECHTOP;
        };
    }

    /** How often a quarter clockwise brings it upright. */
    int kwartslagen() {
        return kwartslagen;
    }
}
