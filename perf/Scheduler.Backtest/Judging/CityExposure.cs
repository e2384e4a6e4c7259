namespace Scheduler.Backtest.Judging;

/// <summary>Exposure index of the lines of one city.</summary>
internal sealed record CityExposure(string City, long Exposure, long WithoutStops);
