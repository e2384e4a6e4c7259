using Scheduler.Cli.Commands;
using Scheduler.Cli.Tests.Running;
using Scheduler.CpSat;
using Scheduler.Domain.Text;

namespace Scheduler.Cli.Tests;

/// <summary>due, rules, export-mps and doctor.</summary>
public sealed class SmallCommandTests
{
    [Fact]
    public async Task Due_Tiny_GivesDaysAndReasons()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("due", "tiny");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("L3 (City Two, 丙县, 4,000 t/d): 10 days due", outcome.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n    \+8  .* \[base\]\n    \+1  .* \[grade\]\n    \+1  .* \[outlook\]\n", outcome.Out);
        Assert.Contains("3 lines, 25 days due in all", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_OneLine_ShowsNoOther()
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["due", folder["tiny"], "--line", "L2"]));

        Assert.Contains("应停 9 天", test.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("L1", test.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Due days: 8 + 1 + 1 = 10", "+1  grade C", "rule grade, 本工具", "grade = grade A: 7 days due (−3)", "assumed: tonnes_per_day, grade, special_class")]
    [InlineData(Language.Chinese, "应停天数：8 + 1 + 1＝10天", "+1　", "规则 grade，本工具", "应停7天（−3）", "假设：tonnes_per_day, grade, special_class")]
    public async Task ExplainLine_Tiny_IsASumWithSourcesAndWhatIfs(Language language, params string[] parts)
    {
        using var folder = new TestFolder();
        var test = new TestShell(language);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["explain", "line", folder["tiny"], "L3"]));

        Assert.All(parts, part => Assert.Contains(part, test.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExplainLine_UnknownLine_NamesTheOthers()
    {
        using var folder = new TestFolder();

        var outcome = await folder.RunAsync("explain", "line", "tiny", "L9");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("L1, L2, L3", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "rules.zh.md")]
    [InlineData(Language.English, "rules.en.md")]
    public async Task Rules_Whole_IsThePageOfTheDocs(Language language, string page)
    {
        var test = new TestShell(language);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["rules"]));

        Assert.Equal(File.ReadAllText(RepositoryRoot.Of("docs", page)).ReplaceLineEndings("\n"), test.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Rules_OneKind_ShowsItsSectionAndNoOther()
    {
        var test = new TestShell(Language.Chinese);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["rules", "--kind", "BaseDays"]));

        Assert.StartsWith("### BaseDays\n", test.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("基准天数", test.Out, StringComparison.Ordinal);
        Assert.Equal(1, test.Out.Split('\n').Count(line => line.StartsWith('#') && !line.StartsWith("# ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Due_NoticeOfTheRuleReference_IsWhatThePageSays()
    {
        using var folder = new TestFolder();
        var page = File.ReadAllText(RepositoryRoot.Of("docs", "rules.en.md")).ReplaceLineEndings("\n");
        foreach (var file in Directory.GetFiles(RepositoryRoot.Of("src", "Scheduler.Files", "Reference", "ExampleScenario")))
        {
            Directory.CreateDirectory(folder["notice"]);
            File.Copy(file, folder[$"notice/{Path.GetFileName(file)}"]);
        }

        File.AppendAllText(folder["notice/scenario.yaml"], page.Split("```yaml\n")[1].Split("```")[0]);
        var outcome = await folder.RunAsync("due", "notice");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("The line `L1`, grade A, then owes 80 − 10 = 70 days, `L3`, which burns waste, 40.", page, StringComparison.Ordinal);
        Assert.Contains("L1 (City One, 甲县, 5,000 t/d): 70 days due", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("L3 (City One, 东县, 4,000 t/d): 40 days due", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_UnknownKind_IsAFaultThatListsAll()
    {
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(["rules", "--kind", "BaseDay"]));

        Assert.Empty(test.Out);
        Assert.StartsWith("--kind “BaseDay”", test.Error, StringComparison.Ordinal);
        Assert.Contains("ExtraDaysLimit, FleetTotal", test.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shortage")]
    [InlineData("exposure")]
    [InlineData("restarts")]
    public async Task ExportMps_Tiny_WritesTheModelMarkedAsDraft(string level)
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);

        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(["export-mps", folder["tiny"], folder["new/x.mps"], "--level", level]));

        var text = File.ReadAllText(folder["new/x.mps"]);
        Assert.StartsWith($"NAME tiny-assumption-draft-{level} FREE\nROWS\n N objective\n", text, StringComparison.Ordinal);
        Assert.EndsWith("ENDATA\n", text, StringComparison.Ordinal);
        Assert.Equal(["x.mps"], Directory.GetFileSystemEntries(folder["new"]).Select(path => Path.GetFileName(path)));
        Assert.Contains("to the objective of a solution", test.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportMps_Fairness_NeedsAScenarioThatDeclaresIt()
    {
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);
        string[] command = ["export-mps", folder["tiny"], folder["new/x.mps"], "--level", "fairness"];

        Assert.Equal(ExitCode.BadInput, await new CliApp(test.Shell).RunAsync(command));
        Assert.StartsWith("--level “fairness”", test.Error, StringComparison.Ordinal);
        Assert.Contains("shortage, exposure, restarts", test.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["new"]));

        folder.Change("scenario.yaml", "provenance:", "fairness: { groupBy: [market], badDates: [before-festival] }\nprovenance:");
        Assert.Equal(ExitCode.Done, await new CliApp(test.Shell).RunAsync(command));
        Assert.StartsWith("NAME tiny-assumption-draft-fairness FREE", File.ReadAllText(folder["new/x.mps"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Command_ThatCannotWrite_SaysSoInOneMessage(bool debug)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new TestFolder();
        var test = new TestShell(Language.English);
        var shell = test.Shell with { ShowsTraces = debug };

        Assert.Equal(ExitCode.Failed, await new CliApp(shell).RunAsync(["export-mps", folder["tiny"], "/proc/nowhere/x.mps"]));

        Assert.StartsWith("A file cannot be written or read: ", test.Error, StringComparison.Ordinal);
        Assert.Equal(debug, test.Error.Contains("   at ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C", "Solver: ", "Cores: ")]
    [InlineData("zh_CN.UTF-8", "求解器：", "处理器核心：")]
    public async Task Doctor_HereAndNow_IsReadyInTheLanguageOfTheLocale(string locale, string solver, string cores)
    {
        using var folder = new TestFolder();

        var outcome = await CliProcess.RunInAsync(locale, folder.Path, "doctor");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.StartsWith(solver, outcome.Out, StringComparison.Ordinal);
        Assert.Contains($"OR-Tools {CpSatSolvers.OrToolsVersion}", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(cores, outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DoctorAdvice.SolverMissing, "求解器不可用")]
    [InlineData(DoctorAdvice.SolverEmbedded, "内嵌求解器")]
    [InlineData(DoctorAdvice.NodeWithoutJspi, "没有 JSPI")]
    [InlineData(DoctorAdvice.CoresFew, "只有一个核心")]
    [InlineData(DoctorAdvice.MemoryLow, "可用内存 512 MB")]
    public void Doctor_EveryAdvice_IsSaidInChinese(string key, string words)
    {
        var test = new TestShell(Language.Chinese);
        var hinge = new SolverHinge(SolverHinge.Embedded, "9.15", "/usr/bin/node", "22.0.0", HasJspi: false, null, "no package");
        var report = new DoctorReport(hinge, 1, 1L << 30, 1L << 29, 1500L << 20, [new DoctorAdvice(key, "English words")]);

        Assert.Equal(ExitCode.Failed, DoctorCommand.Run(test.Shell, report));

        Assert.Contains("建议：", test.Out, StringComparison.Ordinal);
        Assert.Contains(words, test.Out, StringComparison.Ordinal);
        Assert.Contains("尚未就绪", test.Out, StringComparison.Ordinal);
    }
}
