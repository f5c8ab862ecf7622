// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class Theme
{
  public:
    explicit Theme(bool dark)
    {
        QFile file(QStringLiteral(STAFFELSTAB_QML) + u"/theme/Theme.qml"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray source = file.readAll();
        source.replace("pragma Singleton", "");
        QQmlComponent component(&m_engine);
        component.setData(source, QUrl(u"qrc:/Theme.qml"_s));
        m_theme.reset(component.create());
        EXPECT_TRUE(m_theme) << qPrintable(component.errorString());
        m_theme->setProperty("dark", dark);
    }

    QColor role(const QString &name) const
    {
        const QVariant value = m_theme->property(qPrintable(name));
        EXPECT_TRUE(value.isValid()) << qPrintable(name);
        return value.value<QColor>();
    }

  private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_theme;
};

struct Pair {
    const char *front;
    const char *back;
    double least;
};

constexpr double kText = 4.5;
constexpr double kShape = 3.0;

constexpr Pair kPairs[] = {
    {"text", "page", kText},
    {"text", "card", kText},
    {"text", "cardHover", kText},
    {"text", "selection", kText},
    {"text", "badFill", kText},
    {"text", "warnFill", kText},
    {"text", "infoFill", kText},
    {"text", "neutralFill", kText},
    {"textDim", "page", kText},
    {"textDim", "card", kText},
    {"textDim", "cardHover", kText},
    {"textDim", "selection", kText},
    {"link", "page", kText},
    {"link", "card", kText},
    {"link", "cardHover", kText},
    {"markerText", "marker", kText},
    {"accentText", "accent", kText},
    {"accentText", "accentHover", kText},
    {"railText", "rail", kText},
    {"railText", "railHover", kText},
    {"railTextDim", "rail", kText},
    {"railTextDim", "railHover", kText},
    {"good", "goodFill", kText},
    {"warn", "warnFill", kText},
    {"bad", "badFill", kText},
    {"bad", "card", kText},
    {"bad", "page", kText},
    {"info", "infoFill", kText},
    {"neutral", "neutralFill", kText},
    {"outline", "card", kShape},
    {"outline", "page", kShape},
    {"focus", "card", kShape},
    {"focus", "page", kShape},
    {"focus", "cardHover", kShape},
    {"focus", "selection", kShape},
    {"accent", "card", kShape},
    {"accent", "page", kShape},
    {"railMark", "railHover", kShape},
    {"link", "neutralFill", kShape},
};

TEST(Theme, KeepsEnoughContrastInLightAndDark)
{
    for (const bool dark : {false, true}) {
        const Theme theme(dark);
        for (const Pair &pair : kPairs) {
            const double ratio =
                contrast(theme.role(QLatin1StringView(pair.front)), theme.role(QLatin1StringView(pair.back)));
            EXPECT_GE(ratio, pair.least) << pair.front << " on " << pair.back << (dark ? " (dark)" : " (light)");
        }
    }
}

TEST(Theme, ContrastIsComputedAsWcagDoes)
{
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

} // namespace
