// All actions by name: type some letters, Enter runs the first. Ctrl+Shift+P.
#pragma once

#include "ui/shell/overlay.h"
#include "ui/shell/palette_presenter.h"

#include <QAbstractListModel>
#include <QAction>
#include <QLineEdit>
#include <QListView>

namespace cf::ui {

class ActionList;

class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(QWidget* window, const ActionList& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Matches;
    void match();
    void runCurrent();

    QList<QAction*> m_actions;
    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_line;
    QListView* m_list;
    Matches* m_matches;
};

} // namespace cf::ui
