package vn.khuyenhoc.cli;

import picocli.CommandLine.ITypeConverter;
import vn.khuyenhoc.title.Title;

/** A title by its code. */
final class TitleOption implements ITypeConverter<Title> {
    @Override
    public Title convert(String value) {
        return Title.of(value);
    }
}
