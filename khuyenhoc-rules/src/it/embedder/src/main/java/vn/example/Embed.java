package vn.example;

/** The least an embedder writes. */
public final class Embed {

    private Embed() {}

    public static void main(String[] args) {
        System.out.println("embedded");
    }
}
