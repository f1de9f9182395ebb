def log = new File(basedir, 'build.log').text
def lines = new File(basedir, 'kept/history.csv').readLines()
assert lines.size() == 3
assert lines[0] == 'figure,curve,against,quantity,used,verdict,yardstick'
assert lines[1] ==~ /landau-zener,formula,lz,P_LZ,0\.\d+,AGREES,[0-9a-f]{12}/
assert log.count('2 lines added to kept/history.csv') == 1
assert log.contains('the history is left as it is, since not all experiments were run')
assert new File(basedir, 'kept').list() as List == ['history.csv']
assert log.contains('LZ-DSC-026 lz.history is ')
return true
