using Scheduler.Cli.Tests.Running;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

/// <summary>Wrong arguments: exit code 2 and what, what is allowed, how to mend it.</summary>
public sealed class ArgumentTests
{
    [Theory]
    [InlineData("scheduler", "No command is given.")]
    [InlineData("scheduler “plam”", "There is no such command.", "plam", "tiny")]
    [InlineData("<scenario folder>", "Something is missing", "plan")]
    [InlineData("<plan.json>", "Something is missing", "verify", "tiny")]
    [InlineData("plan “more”", "One argument too many.", "plan", "tiny", "more")]
    [InlineData("plan “--tine”", "no such option", "plan", "tiny", "--tine", "3")]
    [InlineData("--time “1.5”", "Not a whole number", "plan", "tiny", "--time", "1.5")]
    [InlineData("--time “-1”", "Not a whole number", "plan", "tiny", "--time", "-1")]
    [InlineData("--work “99999999999”", "Not a whole number", "plan", "tiny", "--work", "99999999999")]
    [InlineData("--seed “x”", "Not a whole number", "plan", "tiny", "--seed=x")]
    [InlineData("--seed", "has no value", "plan", "tiny", "--seed")]
    [InlineData("--seed “1, 2”", "more than once", "plan", "tiny", "--seed", "1", "--seed", "2")]
    [InlineData("--method “Direct”", "knows no such word", "plan", "tiny", "--method", "Direct")]
    [InlineData("--lang “fr”", "knows no such word", "doctor", "--lang", "fr")]
    public async Task Arguments_Wrong_AreExplained(string place, string problem, params string[] arguments)
    {
        var test = new TestShell(Language.English);

        var code = await new CliApp(test.Shell).RunAsync(arguments);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith(place + "\n  problem: ", test.Error, StringComparison.Ordinal);
        Assert.Contains(problem, test.Error, StringComparison.Ordinal);
        Assert.Contains("\n  allowed: ", test.Error, StringComparison.Ordinal);
        Assert.Contains("\n  remedy:  ", test.Error, StringComparison.Ordinal);
        Assert.Empty(test.Out);
    }

    [Fact]
    public async Task Arguments_TwoWrong_AreBothExplained()
    {
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["plan", "tiny", "--time", "x", "--method", "y"]));

        Assert.Contains("--time “x”\n  问题：", test.Error, StringComparison.Ordinal);
        Assert.Contains("--method “y”\n  问题：", test.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiny", "inside it")]
    [InlineData("tiny/out", "inside it")]
    [InlineData("tiny/../file/out", "A file stands where a folder is needed")]
    [InlineData("", "no name")]
    public async Task Out_ThatCannotBe_IsRefusedBeforePlanning(string target, string problem)
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder["file"], "");
        var test = new TestShell(Language.English);

        var code = await new CliApp(test.Shell).RunAsync(["plan", folder["tiny"], "--out", target.Length == 0 ? "" : folder[target]]);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(problem, test.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Planning", test.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiny", "That is a folder.")]
    [InlineData("tiny/x.mps", "inside it")]
    public async Task Mps_ThatCannotBe_IsRefused(string target, string problem)
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["export-mps", folder["tiny"], folder[target]]));

        Assert.Contains(problem, test.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_UnknownLine_NamesTheKnownOnes()
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["due", folder["tiny"], "--line", "L9"]));

        Assert.Contains("--line “L9”", test.Error, StringComparison.Ordinal);
        Assert.Contains("L1, L2, L3", test.Error, StringComparison.Ordinal);
    }
}
