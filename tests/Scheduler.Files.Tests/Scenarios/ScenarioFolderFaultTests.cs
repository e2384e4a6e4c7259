using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Faults of files as a whole, and many faults together.</summary>
public sealed class ScenarioFolderFaultTests
{
    [Theory]
    [InlineData("nowhere")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Folder_ThatIsNone_IsAFault(string name)
    {
        using var folder = new TestFolder();
        var path = name.Length == 0 ? "" : Path.Combine(folder.Path, name);

        Assert.Equal(path, Assert.Single(Faults(FaultKind.FolderMissing, ScenarioReader.Read(path))).File);
    }

    [Fact]
    public void Folder_ThatIsAFile_IsAFault()
    {
        using var folder = new TestFolder();

        Assert.Single(Faults(FaultKind.FolderMissing, ScenarioReader.Read(folder.PathOf("lines.csv"))));
    }

    [Fact]
    public void Folder_Empty_NamesEveryRequiredFile()
    {
        using var folder = new TestFolder([]);

        Assert.Equal(
            ["scenario.yaml", "cities.csv", "markets.csv", "lines.csv", "outlook.csv", "demand.csv"],
            Faults(FaultKind.FileMissing, folder.Read()).Select(fault => fault.File));
    }

    [Theory]
    [InlineData("line.csv", "'lines.csv'")]
    [InlineData("Orders.csv", "'orders.csv'")]
    [InlineData("notes.docx", "move it out")]
    public void File_Unknown_IsAFaultWithTheNearestName(string name, string remedy)
    {
        using var folder = new TestFolder().Write(name, "");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.True(fault.Is(FaultKind.FileUnknown));
        Assert.Equal((name, name), (fault.File, fault.Found));
        Assert.Contains(remedy, fault.Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WithALeadingDot_IsPassedOver()
    {
        using var folder = new TestFolder().Write(".gitkeep", "");

        Assert.NotNull(folder.Read().Scenario);
    }

    [Fact]
    public void File_WithNotes_IsPassedOverAndNoPartOfTheHash()
    {
        using var folder = new TestFolder();
        var before = folder.Read().Scenario!.ContentHash;

        Assert.Equal(before, folder.Write("README.md", [0xFF, 0x00]).Read().Scenario?.ContentHash);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("notes")]
    public void Folder_InsideTheFolder_IsAFault(string name)
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.PathOf(name));

        Assert.True(Assert.Single(folder.Read().Faults).Is(FaultKind.FileUnknown));
    }

    [Theory]
    [MemberData(nameof(ScenarioReaderTests.FileNames), MemberType = typeof(ScenarioReaderTests))]
    public void File_ThatIsAFolder_IsAFault(string name)
    {
        using var folder = new TestFolder().Delete(name);
        Directory.CreateDirectory(folder.PathOf(name));

        Assert.Equal(name, Assert.Single(Faults(FaultKind.FileIsFolder, folder.Read())).File);
    }

    [Theory]
    [MemberData(nameof(ScenarioReaderTests.FileNames), MemberType = typeof(ScenarioReaderTests))]
    public void File_Empty_IsAFault(string name)
    {
        using var folder = new TestFolder().Write(name, "");

        Assert.Equal(name, Assert.Single(Faults(FaultKind.FileEmpty, folder.Read())).File);
    }

    [Theory]
    [MemberData(nameof(ScenarioReaderTests.FileNames), MemberType = typeof(ScenarioReaderTests))]
    public void File_WithNulCharacter_IsAFaultAtItsLine(string name)
    {
        using var folder = new TestFolder().Write(name, SampleScenario.Files[name].TrimEnd() + "\0");

        var fault = Assert.Single(Faults(FaultKind.NulCharacter, folder.Read()));
        Assert.Equal((name, SampleScenario.Files[name].TrimEnd().Count(c => c == '\n') + 1, "\\u0000"), (fault.File, fault.Row, fault.Found));
    }

    [Fact]
    public void File_TooLarge_IsRefusedUnread()
    {
        using var folder = new TestFolder();
        using (var stream = File.OpenWrite(folder.PathOf("outlook.csv"))) stream.SetLength((32L << 20) + 1);

        var fault = Assert.Single(Faults(FaultKind.FileTooLarge, folder.Read()));
        Assert.Equal(("outlook.csv", "33554433 B"), (fault.File, fault.Found));
    }

    [Fact]
    public void Table_WithTooManyRows_IsAFaultAtTheFirstTooMany()
    {
        var rows = new StringBuilder("market,month,tonnes\n");
        for (var i = 0; i <= 100_000; i++) rows.Append("m1,2027-01,1\n");
        using var folder = new TestFolder().Write("demand.csv", rows.ToString());

        var result = folder.Read();

        Assert.Equal(100_002, Assert.Single(Faults(FaultKind.TooManyRows, result)).Row);
        Assert.Equal(10_001, result.Faults.Length);
        Assert.True(result.Faults[^1].Is(FaultKind.FaultsNotListed));
    }

    // 甲市 in GB18030, and in UTF-16; a byte that no encoding of text has.
    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xBC, 0xD7, 0xCA, 0xD0 }, 2, "BC D7 CA D0", "GB18030")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x32, 0x75 }, 1, "FF FE 32 75", "UTF-16")]
    [InlineData(new byte[] { (byte)'a', 0xFF, (byte)'b' }, 1, "FF 62", "not known")]
    public void File_InAnotherEncoding_IsAFaultThatNamesIt(byte[] bytes, int row, string found, string name)
    {
        using var folder = new TestFolder().Write("cities.csv", bytes);

        var fault = Assert.Single(Faults(FaultKind.NotUtf8, folder.Read()));

        Assert.Equal(("cities.csv", row, found), (fault.File, fault.Row, fault.Found));
        Assert.Contains(name, fault.Problem.En, StringComparison.Ordinal);
        Assert.Contains("UTF-8", fault.Remedy.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_WithAliasBomb_IsReportedWithoutBeingUnfolded()
    {
        var bomb = new StringBuilder("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (var c = 'b'; c <= 'z'; c++)
            bomb.Append(c).Append(": &").Append(c).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9)).Append("]\n");
        using var folder = new TestFolder().Write("scenario.yaml", bomb.ToString());

        Assert.Equal(26 + (25 * 9), Faults(FaultKind.YamlFeature, folder.Read()).Count());
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Yaml_NestedWithoutEnd_IsAFault(string opening)
    {
        using var folder = new TestFolder().Write("scenario.yaml", string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Contains(folder.Read().Faults, fault => fault.File == "scenario.yaml" && (fault.Is(FaultKind.YamlTooLarge) || fault.Is(FaultKind.YamlSyntax)));
    }

    [Fact]
    public void Scenario_WithManyFaults_ReportsAllInFileOrder()
    {
        using var folder = new TestFolder()
            .Change("orders.csv", "o1,L2", "o1,L7")
            .Change("lines.csv", "5000,A", "5000t,A")
            .Change("lines.csv", "2500,B", "２500,B")
            .Change("scenario.yaml", "status: official", "status: offical")
            .Change("scenario.yaml", "kind: PeriodMinimum", "kind: PeriodMinimun")
            .Change("scenario.yaml", "maxStops: 3", "maxStops: three")
            .Change("outlook.csv", "c3,2027-01-20", "c3,2027-01-22")
            .Change("demand.csv", "m2,2027-02,0\n", "")
            .Change("history.csv", "2027-01-17", "17.01.2027")
            .Write("lines.xlsx", "");

        var faults = folder.Read().Faults;

        Assert.Equal(
            [
                "lines.xlsx: ", "scenario.yaml:5 status", "scenario.yaml:61 rules[6].kind", "scenario.yaml:77 rules[8].maxStops", "lines.csv:2 tonnes_per_day",
                "lines.csv:3 tonnes_per_day", "outlook.csv: from", "demand.csv: month", "history.csv:2 since", "orders.csv:2 line",
            ],
            faults.Select(fault => $"{fault.File}:{fault.Row} {fault.Column}"));
    }

    [Fact]
    public void Fault_ForTheConsole_SaysPlaceProblemAllowedAndRemedy()
    {
        using var folder = new TestFolder().Change("cities.csv", "3000000", "\"3,000,000\"");

        var fault = Assert.Single(folder.Read().Faults);

        Assert.Equal(
            """
            cities.csv:2 population “3,000,000”
              problem: The number is written with a separator between thousands.
              allowed: Digits without separators; a number from 0 to 100000000 with at most 0 decimals.
              remedy:  Write 3000000.
            """,
            FaultText.Of(fault, Language.English));
        Assert.Equal(
            """
            cities.csv:2 population “3,000,000”
              问题：数字带有千位分隔符。
              允许：不带分隔符的数字；0 至 100000000，小数不超过 0 位。
              改法：请写作 3000000。
            """,
            FaultText.Of(fault, Language.Chinese));
    }

    private static IEnumerable<Fault> Faults(FaultKind kind, ScenarioReadResult result)
    {
        Assert.Null(result.Scenario);
        return result.Faults.Where(fault => fault.Is(kind));
    }
}
