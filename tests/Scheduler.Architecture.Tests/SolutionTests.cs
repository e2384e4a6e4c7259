namespace Scheduler.Architecture.Tests;

/// <summary>The solution knows every project, and every room has its tests.</summary>
public sealed class SolutionTests
{
    [Fact]
    public void Solution_OfTheRepository_HoldsEveryProject()
    {
        var solution = Repository.Read("Scheduler.sln").Replace('\\', '/');
        var missing = Repository.Sources.Concat(Repository.Tests).Concat(Repository.Measuring).Where(project => !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal));
        Expect.None(missing.Select(project => project.Path));
    }

    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void Room_WithPublicTypes_HasATestProjectOfItsName(string room)
    {
        if (CompiledRoom.Load(room).GetExportedTypes().Length == 0) return;
        var tests = Assert.Single(Repository.Tests, project => project.Name == room + ".Tests");
        Assert.Contains(room, tests.References);
    }
}
