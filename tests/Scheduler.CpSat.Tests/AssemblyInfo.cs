// The tests kill, starve and time solver processes; beside one another they would disturb each other on few cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
