using System.Text;
using Scheduler.Cli.Tests.Running;

namespace Scheduler.Cli.Tests;

/// <summary>The help texts as approved. UPDATE_SNAPSHOTS=1 writes them anew.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Help_OfEveryCommand_IsAsApproved(string language)
    {
        using var folder = new TestFolder();
        var text = new StringBuilder();
        foreach (var command in (string[])["", "plan", "verify", "what-if", "robust", "reserve", "compare", "frontier", "due", "targets", "explain line", "explain stop", "explain infeasible", "rules", "alert", "export", "export-mps", "ledger", "import", "doctor"])
        {
            var outcome = await folder.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            text.Append("$ scheduler ").Append(command).Append(command.Length > 0 ? " " : "").Append("--help\n").Append(outcome.Out);
        }

        var approved = RepositoryRoot.Of("tests", "Scheduler.Cli.Tests", "Snapshots", $"help.{language}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(approved, text.ToString());
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), text.ToString());
    }
}
