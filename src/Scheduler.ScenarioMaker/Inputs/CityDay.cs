using NodaTime;

namespace Scheduler.ScenarioMaker.Inputs;

/// <summary>Measured daily mean of PM2.5 of one city, µg/m³.</summary>
public sealed record CityDay(string City, LocalDate Date, decimal Pm25);
