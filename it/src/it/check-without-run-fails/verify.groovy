def log = new File(basedir, 'build.log').text
assert log.contains('LZ-RUN-006 no results of this build')
return true
