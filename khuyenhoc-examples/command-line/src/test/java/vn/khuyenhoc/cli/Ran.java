package vn.khuyenhoc.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command did, run in this process. */
record Ran(int code, String out, String err) {

    static Ran with(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Khuyenhoc.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Ran(code, out.toString(), err.toString());
    }
}
