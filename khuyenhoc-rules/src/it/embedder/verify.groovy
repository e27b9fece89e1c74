assert new File(basedir, "build.log").getText("UTF-8").contains("embedded: NOT_QUALIFIED by TT24-2023-H")
