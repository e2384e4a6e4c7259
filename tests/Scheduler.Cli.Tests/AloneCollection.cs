namespace Scheduler.Cli.Tests;

/// <summary>Tests that look at the clock run after all others and one at a time: beside a dozen processes of other tests they would measure those.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
