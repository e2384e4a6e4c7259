namespace Scheduler.ScenarioMaker.National;

/// <summary>Assumed courses, of the size of recent years and heaviest in winter; for cities of which no measurement is at hand.</summary>
public static class AirCourses
{
    public static AirCourse NorthPlain { get; } = new([66, 56, 50, 37, 29, 25, 25, 23, 28, 38, 50, 60]);

    public static AirCourse NorthEast { get; } = new([56, 48, 40, 30, 22, 17, 16, 15, 19, 32, 46, 52]);

    public static AirCourse NorthWest { get; } = new([58, 48, 40, 30, 24, 19, 19, 19, 22, 30, 42, 54]);

    public static AirCourse Basin { get; } = new([80, 66, 46, 37, 28, 21, 20, 20, 25, 36, 52, 68]);

    public static AirCourse Yangtze { get; } = new([62, 48, 41, 35, 29, 22, 18, 20, 26, 35, 42, 56]);

    public static AirCourse South { get; } = new([36, 28, 27, 24, 20, 14, 14, 16, 22, 27, 29, 34]);

    public static AirCourse SouthWest { get; } = new([40, 34, 34, 30, 23, 16, 14, 16, 19, 23, 29, 36]);

    public static AirCourse Plateau { get; } = new([16, 14, 13, 11, 9, 8, 7, 7, 8, 9, 12, 15]);
}
