package nl.zuidlimburg.panorama.inbreng;

/** A picture as we keep it: a JPEG of our own making, without anything that the camera wrote in it. */
record Beeld(byte[] jpeg, int breedte, int hoogte) {}
