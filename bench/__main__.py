"""`make bench`: every figure of PERFORMANCE.md that this version has, as ratios measured in one run."""

from bench import frame, speed

speed.simulation()
speed.snapshot()
speed.ways()
speed.start()
frame.main()
