using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["population", "pm_g_per_t", "grade", "B", "B-"];

    [Theory]
    [InlineData("popualtion", "population")]
    [InlineData("POPULATION", "population")]
    [InlineData("grades", "grade")]
    [InlineData("b", "B")]
    [InlineData("temperature", null)]
    [InlineData("", null)]
    public void NearestName_OfAWord_IsTheOneWithFewestEdits(string found, string? expected) =>
        Assert.Equal(expected, NearestName.To(found, Known));
}
