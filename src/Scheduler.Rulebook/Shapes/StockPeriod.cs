namespace Scheduler.Rulebook.Shapes;

/// <summary>One step of a stock balance: days whose output counts, and the demand of these days, tonnes.</summary>
public readonly record struct StockPeriod(DayRange Days, long DemandTonnes);
