namespace Scheduler.Architecture.Tests;

/// <summary>Clock and chance come in through constructors, so that a run can be repeated. Read from the compiled code.</summary>
public sealed class BannedMemberTests
{
    private static readonly Dictionary<string, string> Banned = new()
    {
        ["System.DateTime.get_Now/0"] = "take a TimeProvider or IClock",
        ["System.DateTime.get_UtcNow/0"] = "take a TimeProvider or IClock",
        ["System.DateTime.get_Today/0"] = "take a TimeProvider or IClock",
        ["System.DateTimeOffset.get_Now/0"] = "take a TimeProvider or IClock",
        ["System.DateTimeOffset.get_UtcNow/0"] = "take a TimeProvider or IClock",
        ["NodaTime.SystemClock.get_Instance/0"] = "take an IClock",
        ["System.Guid.NewGuid/0"] = "derive names from data or from a seed",
        ["System.Guid.CreateVersion7/0"] = "derive names from data or from a seed",
        ["System.Random..ctor/0"] = "give a seed",
        ["System.Random.get_Shared/0"] = "give a seed",
        ["System.Environment.get_TickCount/0"] = "use a Stopwatch for spans of time",
        ["System.Environment.get_TickCount64/0"] = "use a Stopwatch for spans of time",
        ["System.Threading.Thread.Sleep/1"] = "wait for what is awaited",
    };

    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void Room_OfTheHouse_UsesNoBannedMember(string room)
    {
        var found = CompiledRoom.Read(room).MembersUsed.Where(Banned.ContainsKey).Select(member => $"{member}: {Banned[member]}");
        Expect.None(found);
    }

    [Fact]
    public void BannedMembers_WhereTheyAreUsed_AreFound()
    {
        // This assembly uses one on purpose: a misspelt ban would never be noticed.
        Assert.NotEqual(DateTime.UtcNow.Ticks, Thread.CurrentThread.ManagedThreadId);
        var used = CompiledRoom.Read(typeof(BannedMemberTests).Assembly.GetName().Name!).MembersUsed;
        Assert.Contains("System.DateTime.get_UtcNow/0", used);
        Assert.All(Banned.Keys.Where(member => member.StartsWith("System.", StringComparison.Ordinal)), Exists);
    }

    private static void Exists(string member)
    {
        var (name, parameters) = (member[..member.LastIndexOf('/')], int.Parse(member[(member.LastIndexOf('/') + 1)..]));
        var constructor = name.EndsWith("..ctor", StringComparison.Ordinal);
        var type = Type.GetType(name[..(constructor ? name.Length - 6 : name.LastIndexOf('.'))], throwOnError: true)!;
        var methods = constructor
            ? type.GetConstructors().AsEnumerable<System.Reflection.MethodBase>()
            : type.GetMethods().Where(method => method.Name == name[(name.LastIndexOf('.') + 1)..]);
        Assert.Contains(methods, method => method.GetParameters().Length == parameters);
    }
}
