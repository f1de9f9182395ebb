def log = new File(basedir, 'build.log').text
assert log.contains('LZ-APR-003 this is a build server: the environment variable CI is set')
assert new File(basedir, 'src/lz/reference/moved.csv').text.contains('1,0.793120423649238\n')
assert new File(basedir, 'target/lz/candidates/moved.csv').text.contains('1,0.7921204236492381\n')
return true
