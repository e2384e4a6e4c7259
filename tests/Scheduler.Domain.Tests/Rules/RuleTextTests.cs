using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;

namespace Scheduler.Domain.Tests.Rules;

public sealed class RuleTextTests
{
    public static TheoryData<PerformanceGrade> Grades => [.. Enum.GetValues<PerformanceGrade>()];

    public static TheoryData<SpecialClass> Classes => [.. Enum.GetValues<SpecialClass>()];

    [Theory]
    [MemberData(nameof(Grades))]
    public void Of_AGrade_HasWords(PerformanceGrade grade) => Assert.NotEmpty(LineText.Of(grade).Zh);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Of_AClass_HasWords(SpecialClass specialClass) => Assert.NotEmpty(LineText.Of(specialClass).En);

    [Fact]
    public void Sentence_OfASupplyBalance_IsWrittenInBothLanguages()
    {
        var sentence = new SupplyBalance("s", new RuleSource("issuer", "notice", "article", Firmness.Rigid, Assumed: true)).Sentence;
        Assert.NotEmpty(sentence.Zh);
        Assert.NotEqual(sentence.Zh, sentence.En);
    }
}
