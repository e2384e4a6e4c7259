namespace Scheduler.Architecture.Tests;

/// <summary>Asserts that name every offender, in full.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> offenders)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join('\n', found)}");
    }
}
