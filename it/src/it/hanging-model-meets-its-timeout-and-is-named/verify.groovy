def log = new File(basedir, 'build.log').text
assert log.contains("'line' (hangs) at x = 2.0 did not stop after 1 s and was left behind")
// the others were computed all the same
def curve = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json')).figures[0].curves[0]
assert [curve['grid-points'], curve.rows] == [3, 2]
return true
