using Scheduler.ScenarioMaker.Draws;

namespace Scheduler.ScenarioMaker.Lines;

/// <summary>An assumed figure is one of lowest, lowest + step … highest, all equally likely.</summary>
public sealed record DrawnRange(int Lowest, int Highest, int Step)
{
    public int Draw(KeyedDraw draw, string purpose, string key) => draw.Between(purpose, key, Lowest, Highest, Step);
}
