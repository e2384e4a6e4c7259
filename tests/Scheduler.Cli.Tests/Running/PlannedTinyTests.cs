namespace Scheduler.Cli.Tests.Running;

/// <summary>Tests that share one plan of scenarios/tiny.</summary>
[CollectionDefinition(Name)]
public sealed class PlannedTinyTests : ICollectionFixture<PlannedTiny>
{
    public const string Name = "planned tiny";
}
