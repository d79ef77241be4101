// The one line of time of a dispute or a case: its kinds with their numbers, to be chosen, and under them what happened, oldest first.
#pragma once

#include "ui/disputes/dispute_words_presenter.h"

#include <QWidget>

#include <functional>

namespace cf::ui {

class Label;
class LegList;
class LinkButton;

class LineOfTime : public QWidget
{
    Q_OBJECT
public:
    /// line, chips: object names, of the line ("caseLine", in "caseLineScroll") and of its kinds ("caseEntries-letter").
    LineOfTime(const QString& line, const QString& chips, QWidget* parent = nullptr);
    /// lines: of the kinds that are shown; all of them where `shown` is empty. count: of a kind, all that there are.
    void tell(const QList<DisputeLine>& lines, const std::set<DisputeEntryKind>& shown, const std::function<qint64(DisputeEntryKind)>& count);
    void focusLine();

Q_SIGNALS:
    void kindToggled(cf::DisputeEntryKind kind);
    void allKindsWanted();
    void searchWanted(const QString& query); ///< of the letter of a step
    void copied();

private:
    QList<LinkButton*> m_kinds; ///< all, then one a kind
    LegList* m_line;
    Label* m_placeholder;
    QList<DisputeLine> m_shown;
};

} // namespace cf::ui
