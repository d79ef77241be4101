// The one list of actions: menus, command palette, key sheet and shortcuts are all made from it.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>

#include <functional>

namespace cf::ui {

struct ActionSpec {
    QString id;    ///< "search.save"; stable; the objectName of the QAction
    QString group; ///< translated heading in the palette and the sheet
    QString text;  ///< translated, a verb in sentence case
    QString icon;
    QString tip; ///< translated sentence for the status bar
    QList<QKeySequence> keys = {};
    bool letter = false; ///< its keys are single letters, which a person may switch off (WCAG 2.1.4)
    bool checkable = false;
};

class ActionList : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work anywhere in `window`.
    explicit ActionList(QWidget* window);

    /// `run` gets the new state of a checkable action. Adding an id twice is a mistake of the program.
    QAction* add(const ActionSpec& spec, std::function<void(bool checked)> run);
    QAction* action(const QString& id) const { return m_byId.value(id); } ///< nullptr when there is none
    const QList<QAction*>& all() const { return m_all; }                  ///< in the order added
    QString group(const QAction* action) const;
    /// All shortcuts as people read them, "Ctrl+K" or "F6 · Shift+F6"; empty when there is none or letters are off.
    QString keysText(const QAction* action) const;

    bool lettersEnabled() const { return m_letters; }
    void setLettersEnabled(bool on);

Q_SIGNALS:
    void lettersChanged(bool on);

private:
    QWidget* m_window;
    QList<QAction*> m_all;
    QHash<QString, QAction*> m_byId;
    QHash<const QAction*, ActionSpec> m_specs;
    bool m_letters = true;
};

} // namespace cf::ui
