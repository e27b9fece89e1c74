package vn.khuyenhoc.report;

import com.samskivert.mustache.Escapers;

/** Text made safe for HTML. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return Escapers.HTML.escape(text);
    }

    /** JSON that may stand in a script: nothing in it can end the script or begin a comment. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
