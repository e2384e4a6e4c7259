using System.Text;
using Scheduler.Domain.Text;
using Scheduler.Import.Tests.Workbooks;

namespace Scheduler.Import.Tests.Sheets;

/// <summary>Tables kept as text: encodings and separators.</summary>
public sealed class TextTableTests
{
    private const string Expected = "L1 2027-02-01~2027-02-06";

    private static TestSheet Sheet => TestSheet.Of(["企业名称", "生产线", "停窑起止时间", "天数"], ["示例红狮水泥有限公司", "1#", "2.1-2.6", "6"]);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Separator_OfAnyKind_IsFound(char separator) => Assert.Equal(Expected, Imports.Stops(Run(Sheet.Utf8(separator))));

    [Fact]
    public void Utf8_WithAMark_IsRead() => Assert.Equal(Expected, Imports.Stops(Run([0xEF, 0xBB, 0xBF, .. Sheet.Utf8()])));

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void Encoding_ThatWasTaken_IsTold(string name)
    {
        var result = Run(name == "UTF-8" ? Sheet.Utf8() : Gb18030(Sheet.Csv()));

        Assert.Equal(Expected, Imports.Stops(result));
        Assert.Contains(result.Notes, note => note.In(Language.English) == $"Read as {name}, columns separated by “,”.");
    }

    [Fact]
    public void Bytes_ThatAreNoText_AreAFault()
    {
        Assert.Equal(": The bytes are neither UTF-8 nor GB18030 text.", Imports.Fault(Run([.. Sheet.Utf8(), 0xFF, 0xFF])));
        Assert.Equal(": The bytes are neither UTF-8 nor GB18030 text.", Imports.Fault(Run(Encoding.Unicode.GetBytes(Sheet.Csv()))));
    }

    [Fact]
    public void Cell_WithALineBreakInQuotationMarks_IsOneCell() => Assert.Equal(
        "L1 2027-01-20~2027-01-24; L1 2027-02-01~2027-02-06",
        Imports.Stops(Run(TestSheet.Of(["企业名称", "生产线", "停窑起止时间"], ["示例红狮水泥有限公司", "1#", "1.20-1.24\n2.1-2.6"]).Utf8())));

    [Fact]
    public void QuotationMarks_ThatDoNotClose_AreAFault() =>
        Assert.Contains("quotation marks", Imports.Fault(Run(Encoding.UTF8.GetBytes("企业名称,停窑起止时间\n\"示例红狮\"水泥,2.1-2.6\n"))), StringComparison.Ordinal);

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(text);

    private static ImportResult Run(byte[] bytes) => Importer.Run(Imports.Request(bytes, name: "table.csv"));
}
