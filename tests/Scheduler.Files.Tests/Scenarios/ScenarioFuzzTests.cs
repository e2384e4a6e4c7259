using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Xunit.Abstractions;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Damages valid files at random. Whatever comes of it, reading ends with a scenario or with faults that say something.</summary>
public sealed class ScenarioFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 600;

    private static readonly string[] Words =
    [
        "\0", "\uFEFF", "\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "\t", "，", "１２", "-", "9999999999999999999999", "-1", "1e9", "NaN", "null", "~",
        "[", "]", "{", "}", "&a ", "*a", "!!binary ", "? ", "- ", ": ", "#", "---\n", "...\n", "%YAML 1.2\n", "|\n", ">\n", "'", "<<", "@", "`",
        "2027-02-29", "0001-01-01", "9999-12-31", "horizon", "FixedOrder", "c1", "L1", "true",
    ];

    [Fact]
    public void Files_DamagedAtRandom_NeverThrow()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var names = LedgerSample.Files.Keys.ToArray();
        var sound = 0;
        using var folder = new TestFolder(LedgerSample.Files);
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(HashCode(seed, round));
            var name = names[random.Next(names.Length)];
            var damaged = Damaged(Encoding.UTF8.GetBytes(LedgerSample.Files[name]), random);
            folder.Write(name, damaged);

            var result = ReadOrExplain(folder, seed, round, damaged);

            Assert.True(result.Scenario is null != result.Faults.IsEmpty, $"seed {seed}, round {round}: neither a scenario nor faults");
            Assert.All(result.Faults, AssertSaysSomething);
            if (result.Scenario is not null) sound++;
            folder.Write(name, LedgerSample.Files[name]);
        }

        output.WriteLine($"{sound} of {Rounds} were still sound");
    }

    private static Files.Scenarios.ScenarioReadResult ReadOrExplain(TestFolder folder, int seed, int round, byte[] damaged)
    {
        try
        {
            return folder.Read();
        }
        catch (Exception exception)
        {
            Assert.Fail($"seed {seed}, round {round}: {exception}\n{Encoding.UTF8.GetString(damaged)}");
            throw;
        }
    }

    private static void AssertSaysSomething(Fault fault)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEmpty(fault.Problem.In(language));
            Assert.NotEmpty(fault.Allowed.In(language));
            Assert.NotEmpty(fault.Remedy.In(language));
            Assert.NotEmpty(FaultText.Of(fault, language));
        }

        Assert.NotEmpty(fault.File);
        Assert.True(fault.Row is null or >= 1);
        Assert.True(fault.Found is null || fault.Found.All(character => !char.IsControl(character)));
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            damaged = random.Next(6) switch
            {
                0 => ByteChanged(damaged, random),
                1 => damaged[..random.Next(damaged.Length + 1)],
                2 => LinesMoved(damaged, random, (lines, a, b) => (lines[a], lines[b]) = (lines[b], lines[a])),
                3 => LinesMoved(damaged, random, (lines, a, b) => lines.Insert(b, lines[a])),
                4 => LinesMoved(damaged, random, (lines, a, _) => lines.RemoveAt(a)),
                _ => WordInserted(damaged, random),
            };
        }

        return damaged;
    }

    private static byte[] ByteChanged(byte[] bytes, Random random)
    {
        var changed = (byte[])bytes.Clone();
        if (changed.Length > 0) changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] WordInserted(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]), .. bytes[at..]];
    }

    private static byte[] LinesMoved(byte[] bytes, Random random, Action<List<string>, int, int> move)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        move(lines, random.Next(lines.Count), random.Next(lines.Count));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    // A seed of its own for every round, the same on every machine.
    private static int HashCode(int seed, int round) => unchecked((seed * 397) ^ round);
}
