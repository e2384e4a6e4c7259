using System.Collections.Immutable;

namespace Scheduler.ScenarioMaker.Supply;

/// <summary>
/// Silos, stocks and demand. The demand shares are chosen so that supply matters without making shortage unavoidable. In days of a
/// market's full output: a line owes about 80 stop days, so 285 days run; 9 days lie in stock; a demand of 75 % takes 274. What is
/// left, some 20 days, must last through the months of high demand, because the silos hold only 15: stops cannot all lie in the
/// polluted weeks of December, nor be moved to April and May, when 26 to 27 days of each month are sold.
/// </summary>
public static class SupplyAssumptions
{
    /// <summary>National survey of 27 May 2021: silos hold 14 to 16 days of output …</summary>
    public const int SiloDays = 15;

    /// <summary>… and are filled to 62.4 %.</summary>
    public const int OpeningFillPermille = 624;

    /// <summary>Stocks and demands are given in steps of so many tonnes, as an assumption deserves no more digits.</summary>
    public const int RoundTonnes = 1000;

    public static ImmutableArray<MarketAssumption> Markets { get; } =
    [
        new("north", new("浙北市场（湖州、嘉兴）", "North (Huzhou, Jiaxing)"), DemandPercent: 75),
        new("central", new("杭绍甬市场（杭州、绍兴、宁波）", "Central (Hangzhou, Shaoxing, Ningbo)"), DemandPercent: 76),
        new("southwest", new("金衢市场（金华、衢州）", "South-west (Jinhua, Quzhou)"), DemandPercent: 73),
    ];

    /// <summary>Month ÷ mean of the year, permille, January first: national cement output of 2018, with the mean of September to
    /// December for each of these months.</summary>
    public static ImmutableArray<int> DemandIndexPermille { get; } =
        [610, 610, 850, 1160, 1190, 1100, 1080, 1100, 1085, 1085, 1085, 1085];
}
