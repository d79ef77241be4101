#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

ShortcutSheet::ShortcutSheet(QWidget* window, ActionList& actions)
    : Overlay(window, u"shortcutSheet"_s, tr("Keyboard"), 940)
{
    QScrollArea* scroll = scrolling(groups(actions));
    scroll->setObjectName(u"shortcutScroll"_s);
    scroll->setAccessibleName(tr("Keys by group"));
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setMinimumHeight(px(560)); // the overlay keeps it inside the window
    content()->addWidget(scroll, 1);
    auto* letters = new QCheckBox(tr("Use single-letter keys"));
    letters->setObjectName(u"lettersCheck"_s);
    letters->setChecked(actions.lettersEnabled());
    connect(letters, &QCheckBox::toggled, &actions, &ActionList::setLettersEnabled);
    auto* close = button(u"closeSheetButton"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    content()->addWidget(rowOf({letters, nullptr, close}, 8, {0, 4, 0, 0}));
    close->setFocus();
}

QWidget* ShortcutSheet::groups(const ActionList& actions) const
{
    QStringList order;
    QHash<QString, QList<Fact>> facts;
    for (QAction* action : actions.all()) {
        const QString keys = actions.keysText(action);
        if (keys.isEmpty()) {
            continue;
        }
        const QString group = actions.group(action);
        if (!facts.contains(group)) {
            order << group;
        }
        facts[group] << Fact{action->text(), keys};
    }
    facts[tr("Search box")] = {
        {tr("Walk the conditions"), u"\u2190 \u2192"_s},
        {tr("Remove a condition"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)},
        {tr("Edit a condition"), QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)},
        {tr("Run now"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Earlier searches"), u"\u2193"_s}};
    facts[tr("Lists")] = {
        {tr("Move"), u"\u2191 \u2193 PgUp PgDn Home End"_s},
        {tr("Open the record"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Facet: choose, or take back"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Facet: exclude"), QKeySequence(Qt::ALT | Qt::Key_Return).toString(QKeySequence::NativeText)},
        {tr("Histogram: move, widen"), u"\u2190 \u2192 \u00b7 Shift+\u2190 \u2192"_s}};
    order << tr("Search box") << tr("Lists");
    auto* holder = new QWidget;
    auto* columns = new QHBoxLayout(holder);
    setScaledMargins(columns, {0, 0, 0, 0});
    setScaledSpacing(columns, 16);
    QList<QVBoxLayout*> stacks{new QVBoxLayout, new QVBoxLayout};
    int heights[2] = {0, 0};
    for (QVBoxLayout* stack : stacks) {
        columns->addLayout(stack, 1);
    }
    for (const QString& group : order) {
        const int to = heights[1] < heights[0] ? 1 : 0;
        heights[to] += int(facts[group].size()) + 2;
        auto* list = new Facts(facts[group]);
        list->setAccessibleName(group);
        list->setNameWidth(210);
        stacks[to]->addWidget(new SectionHeader(group));
        stacks[to]->addWidget(list);
    }
    for (QVBoxLayout* stack : stacks) {
        stack->addStretch(1);
    }
    return holder;
}

} // namespace cf::ui
