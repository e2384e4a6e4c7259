namespace Scheduler.Architecture.Tests;

/// <summary>Projects refer to each other only downwards, on paper and in the compiled code.</summary>
public sealed class ReferenceTests
{
    private const string Ours = "Scheduler.";

    [Fact]
    public void Rooms_AndProjectsUnderSrc_AreTheSame() =>
        Assert.Equal(Rooms.All.Select(room => room.Name).Order(), Repository.Sources.Select(project => project.Name).Order());

    [Fact]
    public void Rooms_InTheirOrder_UseOnlyEarlierOnes()
    {
        var seen = new HashSet<string>();
        foreach (var (name, mayUse) in Rooms.All)
        {
            Assert.All(mayUse, other => Assert.True(seen.Contains(other), $"{name} may use {other}, which is not above it."));
            seen.Add(name);
        }
    }

    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void ProjectFile_OfARoom_RefersOnlyToWhatItMayUse(string room)
    {
        var project = Repository.Sources.Single(candidate => candidate.Name == room);
        Expect.None(project.References.Except(Rooms.MayUse(room)));
    }

    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void Assembly_OfARoom_RefersOnlyToWhatItMayUse(string room)
    {
        var ours = CompiledRoom.Read(room).AssemblyReferences.Where(name => name.StartsWith(Ours, StringComparison.Ordinal));
        Expect.None(ours.Except(Rooms.MayUse(room)));
    }

    [Fact]
    public void PackagesOfADeepRoom_AreNodaTimeAtMost()
    {
        foreach (var room in Rooms.WithoutPackages)
        {
            var project = Repository.Sources.Single(candidate => candidate.Name == room);
            Expect.None(project.Packages.Except(room == "Scheduler.Domain" ? ["NodaTime"] : Array.Empty<string>()));
        }
    }

    [Fact]
    public void AssembliesOfDomainAndVerification_ReferToTheRuntimeAndNodaTimeOnly()
    {
        foreach (var room in new[] { "Scheduler.Domain", "Scheduler.Verification" })
        {
            var foreign = CompiledRoom.Read(room).AssemblyReferences.Where(name =>
                name != "NodaTime" && name != "Scheduler.Domain" && !name.StartsWith("System.", StringComparison.Ordinal));
            Expect.None(foreign);
        }
    }

    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void SolverTypes_OutsideTheRoomsNextToTheSolver_AreNotMentioned(string room)
    {
        if (Rooms.NextToTheSolver.Contains(room)) return;
        Expect.None(CompiledRoom.Read(room).NamespacesUsed.Where(used => used.StartsWith("Google.", StringComparison.Ordinal)));
    }

    [Fact]
    public void ProjectReferences_OfAllProjects_HaveNoCircle()
    {
        var projects = Repository.Sources.Concat(Repository.Tests).Concat(Repository.Measuring).ToDictionary(project => project.Name);
        var done = new HashSet<string>();
        foreach (var name in projects.Keys) Visit(name, []);

        void Visit(string name, HashSet<string> path)
        {
            Assert.True(path.Add(name), $"Circle: {string.Join(" → ", path)} → {name}");
            if (done.Add(name))
            {
                foreach (var reference in projects[name].References) Visit(reference, path);
            }

            path.Remove(name);
        }
    }

    [Fact]
    public void ProjectsUnderSrc_NeverReferToTestsOrMeasuringTools()
    {
        var others = Repository.Tests.Concat(Repository.Measuring).Select(project => project.Name).ToHashSet();
        Assert.All(Repository.Sources, project => Assert.DoesNotContain(project.References, others.Contains));
    }
}
