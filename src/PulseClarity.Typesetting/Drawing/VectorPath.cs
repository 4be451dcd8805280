namespace PulseClarity.Typesetting.Drawing;

/// <summary>Lines and curves to fill or to stroke. Points; x to the right, y down.</summary>
public sealed class VectorPath
{
    // The handles of a cubic that follow a quarter of a circle to within 0.03 % of the radius.
    private const double Quarter = 0.5522847498;

    private readonly List<PathStep> _steps = [];

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>A straight line.</summary>
    public static VectorPath Line(double x1, double y1, double x2, double y2) => new VectorPath().MoveTo(x1, y1).LineTo(x2, y2);

    /// <summary>A closed figure with straight sides.</summary>
    public static VectorPath Polygon(params ReadOnlySpan<(double X, double Y)> corners)
    {
        var path = new VectorPath();
        for (var i = 0; i < corners.Length; i++)
        {
            if (i == 0) path.MoveTo(corners[i].X, corners[i].Y);
            else path.LineTo(corners[i].X, corners[i].Y);
        }

        return path.Close();
    }

    /// <summary>A rectangle from its upper left corner.</summary>
    public static VectorPath Rectangle(double x, double y, double width, double height) =>
        Polygon((x, y), (x + width, y), (x + width, y + height), (x, y + height));

    /// <summary>A circle.</summary>
    public static VectorPath Circle(double x, double y, double radius) => new VectorPath()
        .MoveTo(x + radius, y)
        .Arc(x, y, radius, radius, 0, 360)
        .Close();

    /// <summary>Begins a figure.</summary>
    public VectorPath MoveTo(double x, double y) => Add(new PathStep(PathVerb.Move, x, y));

    /// <summary>A straight side.</summary>
    public VectorPath LineTo(double x, double y) => Add(new PathStep(PathVerb.Line, x, y));

    /// <summary>A cubic Bézier curve with its two handles.</summary>
    public VectorPath CurveTo(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(new PathStep(PathVerb.Curve, x, y, x1, y1, x2, y2));

    /// <summary>Closes the figure.</summary>
    public VectorPath Close() => Add(new PathStep(PathVerb.Close, 0, 0));

    /// <summary>Goes on along an ellipse whose axes lie level; the pen must stand at its beginning.</summary>
    /// <param name="x">The middle.</param>
    /// <param name="y">The middle.</param>
    /// <param name="radiusX">Half the width; negative turns it over.</param>
    /// <param name="radiusY">Half the height.</param>
    /// <param name="from">Degrees from the right, counter-clockwise as seen on the page.</param>
    /// <param name="to">Degrees; smaller than <paramref name="from"/> goes clockwise.</param>
    public VectorPath Arc(double x, double y, double radiusX, double radiusY, double from, double to)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / 90));
        var step = (to - from) / pieces * Math.PI / 180;
        var handle = Quarter * Math.Tan(step / 4) / Math.Tan(Math.PI / 8);
        for (var i = 0; i < pieces; i++)
        {
            var a = from * Math.PI / 180 + i * step;
            var (sinA, cosA) = Math.SinCos(a);
            var (sinB, cosB) = Math.SinCos(a + step);
            CurveTo(
                x + radiusX * (cosA - handle * sinA), y - radiusY * (sinA + handle * cosA),
                x + radiusX * (cosB + handle * sinB), y - radiusY * (sinB - handle * cosB),
                x + radiusX * cosB, y - radiusY * sinB);
        }

        return this;
    }

    /// <summary>The same path somewhere else.</summary>
    /// <param name="dx">How far to the right, in points.</param>
    /// <param name="dy">How far down, in points.</param>
    /// <param name="scale">How large it becomes, before it is moved.</param>
    public VectorPath Moved(double dx, double dy, double scale = 1)
    {
        var moved = new VectorPath();
        foreach (var step in _steps) moved.Add(new PathStep(step.Verb, X(step.X), Y(step.Y), X(step.X1), Y(step.Y1), X(step.X2), Y(step.Y2)));
        return moved;

        double X(double x) => x * scale + dx;
        double Y(double y) => y * scale + dy;
    }

    private VectorPath Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}
