using System.IO.Compression;
using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Sheets;

/// <summary>Workbooks: what may be in them beside the table, and what may be wrong with them.</summary>
public sealed class WorkbookTests
{
    private const string Expected = "L1 2027-02-01~2027-02-06";

    private static TestSheet Sheet => TestSheet.Of(["企业名称", "生产线", "停窑起止时间", "天数"], ["示例红狮水泥有限公司", "1#", "2.1-2.6", 6]);

    [Fact]
    public void MacrosAndLinks_AreToldAndNotFollowed()
    {
        var result = Run(WorkbookMaker.Bytes([Sheet], withMacros: true, withLink: true));

        Assert.Equal(Expected, Imports.Stops(result));
        Assert.Contains(result.Notes, note => note.In(Language.English).Contains("macros", StringComparison.Ordinal));
        Assert.Contains(result.Notes, note => note.In(Language.English).Contains("links to 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Formula_WithItsValue_IsTaken()
    {
        var sheet = Sheet;
        sheet.Rows[1][3] = TestCell.Formula("6");

        Assert.Equal(Expected, Imports.Stops(Imports.Plan(sheet)));
    }

    [Fact]
    public void Formula_WithoutItsValue_IsAFault()
    {
        var sheet = Sheet;
        sheet.Rows[1][3] = TestCell.Uncounted;

        Assert.Equal("Sheet1!D2: The cell holds a formula whose value was not saved.", Imports.Fault(Imports.Plan(sheet)));
    }

    [Fact]
    public void Cell_WithAnError_IsAFault()
    {
        var sheet = Sheet;
        sheet.Rows[1][2] = TestCell.Error;

        Assert.Equal("Sheet1!C2: The cell holds an error value.", Imports.Fault(Imports.Plan(sheet)));
    }

    [Fact]
    public void Rows_ThatAreHidden_AreReadAndTold()
    {
        var result = Imports.Plan(Sheet.Hide(2));

        Assert.Equal(Expected, Imports.Stops(result));
        Assert.Contains(result.Notes, note => note.In(Language.English) == "Hidden rows were read too: 2.");
    }

    [Fact]
    public void Sheets_OfWhichSeveralFit_NeedAName()
    {
        var bytes = WorkbookMaker.Bytes([new TestSheet("计划"), Named("一版"), Named("二版"), Named("旧版", isHidden: true)]);

        Assert.Equal(": Several sheets may be meant.", Imports.Fault(Run(bytes)));
        Assert.Equal(Expected, Imports.Stops(Importer.Run(Imports.Request(bytes) with { Sheet = "二 版" })));
        Assert.Equal(Expected, Imports.Stops(Importer.Run(Imports.Request(bytes) with { Sheet = "旧版" })));
        Assert.Equal(": There is no such sheet.", Imports.Fault(Importer.Run(Imports.Request(bytes) with { Sheet = "三版" })));
    }

    [Fact]
    public void Sheet_WithoutAHeading_IsAFault() =>
        Assert.Equal("Sheet1: No row is a heading with the columns of such a table.", Imports.Fault(Imports.Plan(TestSheet.Of(["错峰生产计划"], ["示例红狮水泥有限公司", "2.1-2.6"]))));

    [Fact]
    public void Workbook_OldOrBehindAPassword_IsAFault() =>
        Assert.Contains("old workbook", Imports.Fault(Run([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])), StringComparison.Ordinal);

    [Fact]
    public void Workbook_CutAnywhere_IsAFault()
    {
        var bytes = Sheet.Workbook();
        for (var length = 4; length < bytes.Length; length += 97)
            Assert.Contains("damaged", Imports.Fault(Run(bytes[..length])), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_OfAnyKind_GiveOneFaultAndNeverCrash()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(600)];
            random.NextBytes(bytes);
            if (seed % 2 == 0 && bytes.Length > 4) (bytes[0], bytes[1]) = ((byte)'P', (byte)'K');
            Assert.True(Run(bytes) is { Files.IsEmpty: true, Faults.Length: 1 }, $"seed {seed}");
        }
    }

    [Fact]
    public void Workbook_WithBytesChanged_NeverCrashes()
    {
        var sound = Sheet.Workbook();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var bytes = sound.ToArray();
            for (var change = 0; change < 1 + (seed % 20); change++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            // Packed parts carry sums of their bytes, but their names and sizes do not: what is still read is read rightly.
            var result = Run(bytes);
            Assert.True(!result.Faults.IsEmpty || result.OpenQuestions.Any() || Imports.Stops(result) == Expected, $"seed {seed}");
        }
    }

    [Fact]
    public void Workbook_ThatUnpacksToTooMuch_IsAFault()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 257; megabyte++) part.Write(zeros);
        }

        Assert.True(stream.Length < 1024 * 1024);
        Assert.Contains("too large when it is unpacked", Imports.Fault(Run(stream.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_WithTooManyRows_IsAFault()
    {
        var text = new StringBuilder("企业名称,停窑起止时间\n");
        for (var row = 0; row < 10_001; row++) text.Append("甲,2.1-2.6\n");

        Assert.Equal(": The sheet has too many rows with values.", Imports.Fault(Run(Encoding.UTF8.GetBytes(text.ToString()))));
    }

    [Fact]
    public void MergedArea_OfTheWholeSheet_IsHeldToTheLimits()
    {
        var result = Imports.Plan(Sheet.Add("附：").Merge("A3:XFD1048576"));

        Assert.Contains("too many", Imports.Fault(result), StringComparison.Ordinal);
    }

    private static TestSheet Named(string name, bool isHidden = false)
    {
        var sheet = new TestSheet(name) { IsHidden = isHidden };
        sheet.Rows.AddRange(Sheet.Rows);
        return sheet;
    }

    private static ImportResult Run(byte[] bytes) => Importer.Run(Imports.Request(bytes));
}
