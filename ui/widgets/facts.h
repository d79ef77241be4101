#pragma once

#include "ui/widgets/item_list.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QList>
#include <QStringList>

#include <array>
#include <vector>

namespace cf::ui {

/// What a fact is called, and the fact.
struct Fact {
    QString name;
    QString value;
    QString icon = {}; ///< before the value, in the tone's colour
    Tone tone = Tone::Plain;
    bool mono = false; ///< ids and hashes: monospaced, elided in the middle
    bool link = false; ///< Enter or a click emits activated()
    QString copy = {}; ///< what is copied; the value when empty
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Two columns of facts. A value that is wider than its column goes on in a few lines more, ids and hashes are elided; the list is as tall
/// as that takes at the width it has. Every fact can be copied by keyboard (↑↓, Ctrl+C) and context menu.
class Facts : public ItemList
{
    Q_OBJECT

public:
    explicit Facts(QList<Fact> facts = {}, QWidget* parent = nullptr);
    const QList<Fact>& facts() const { return m_facts; }
    void setFacts(QList<Fact> facts);
    /// Width of the column of names in design units, the same for every Facts of a pane; 128 unless told. It gives way
    /// when the widget is narrow, and grows to the longest name otherwise.
    void setNameWidth(int units);

    int count() const override { return int(m_facts.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override;
    QString copyText(int item) const override;
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return m_facts.value(item).link; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void fillMenu(QMenu& menu, int item) override;

private:
    friend void alignNames(const QList<Facts*>& facts);
    int longestName() const;
    int nameColumn() const;
    qreal valueLeft(int item) const; ///< left-to-right coordinates
    qreal valueWidth(int item) const;
    const std::vector<int>& tops() const; ///< of each fact, and the end of the last
    void fitHeight();

    QList<Fact> m_facts;
    int m_nameUnits = 128;
    mutable int m_longest = -1; ///< width of the longest name, in m_measured; -1: not measured
    mutable QFont m_measured;
    mutable std::vector<int> m_tops;
    mutable std::vector<QStringList> m_lines; ///< of each value as it is shown; the last one may be elided
    mutable std::array<int, 4> m_basis{};     ///< what they were laid out for
};

/// Gives all of them the narrowest column that holds every name: for narrow panes.
void alignNames(const QList<Facts*>& facts);

} // namespace cf::ui
