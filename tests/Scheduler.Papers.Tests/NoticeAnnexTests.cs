namespace Scheduler.Papers.Tests;

/// <summary>The annex of the notice.</summary>
public sealed class NoticeAnnexTests
{
    [Fact]
    public void Annex_OfTiny_HoldsBasisTableAndPlaceForTheSeal()
    {
        var annex = PaperSet.All(Samples.Tiny).Single(paper => paper.Name == "notice-annex.docx").Bytes;
        var text = Office.Paragraphs(annex);

        Assert.Equal(["附件", "示例省2027年水泥熟料错峰生产计划表"], text.Take(2));
        Assert.Contains("本工具：测试用假设草案（全部内容为虚构）（条款或数字含假设）", text);
        Assert.Equal(["L1", "L2", "L3"], text.Where(paragraph => paragraph is "L1" or "L2" or "L3"));
        Assert.Contains("1月25日至1月29日\n2月8日至2月11日", text);
        Assert.Equal("合计", text[text.Index().Last(entry => entry.Item == "3条").Index - 2]);
        Assert.Equal(["主管部门（盖章）", "年　　月　　日"], text.TakeLast(2));
        Assert.Contains("<w:tblHeader", Office.Parts(annex)["word/document.xml"], StringComparison.Ordinal);
        Assert.Contains("w:orient=\"landscape\"", Office.Parts(annex)["word/document.xml"], StringComparison.Ordinal);
    }
}
