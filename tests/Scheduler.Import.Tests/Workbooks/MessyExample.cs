namespace Scheduler.Import.Tests.Workbooks;

/// <summary>The workbook that docs/import.md walks through: the best plan of the tiny scenario, as badly kept as real ones are.</summary>
internal static class MessyExample
{
    public const string Names = """
        line,company,name
        L1,示例红狮水泥有限公司,1#
        L2,示例海螺水泥有限公司,1#
        L3,示例海螺水泥有限公司,2#

        """;

    public static TestSheet Sheet => new TestSheet("计划表")
        .Add("示例省2027年1—2月水泥熟料错峰生产计划表（虚构）")
        .Add("单位：天、吨/日")
        .Add("序号", "市（州）", "企业全称", "窑号", "设计产能", "停窑起止时间", "天数", "季度小计", "备注")
        .Add(null, null, null, null, "（吨/日）", null, null, "一季度", null)
        .Add(1, "甲市", "示例红师 水泥有限公司", "1#", "５，０００", "2月1日至6日", 6, 6)
        .Add("小计", null, null, null, 5000, null, 6, 6)
        .Add(2, "乙市", "示例海螺水泥有限公司", "一线", 2500, "1.25－1.29；\n2.8－2.11", 8, 9)
        .Add(3, null, null, "2号窑", "约4000", "1/20~1/24、2027年2月7日—11日", TestCell.Formula("10"), 10, "1月17日起已停")
        .Add("小计", null, null, null, 6500, null, 18, 19)
        .Add("合计", null, null, null, "11,500", null, 25, 25)
        .Add("注：首末日均计入停窑天数。")
        .Merge("A1:I1").Merge("A2:I2").Merge("A3:A4").Merge("B3:B4").Merge("C3:C4").Merge("D3:D4").Merge("F3:F4").Merge("G3:G4").Merge("I3:I4")
        .Merge("B7:B8").Merge("C7:C8").Merge("A11:I11");
}
