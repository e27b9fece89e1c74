package vn.khuyenhoc.stream.internal;

import java.nio.charset.StandardCharsets;

/** 64-bit hashes of identifiers. Equal hashes make candidates, never proofs. */
final class Hash {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xFF51AFD7ED558CCDL;
    private static final int HALF = 32;
    private static final int BYTE = 0xFF;

    private Hash() {}

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] bytes, int from, int to) {
        long hash = SEED ^ (to - from);
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & BYTE)) * FACTOR;
            hash ^= hash >>> HALF;
        }
        return mix(hash);
    }

    /** Spreads the bits of a hash. */
    static long mix(long hash) {
        long mixed = (hash ^ (hash >>> HALF)) * FACTOR;
        return mixed ^ (mixed >>> HALF);
    }
}
