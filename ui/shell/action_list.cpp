#include "ui/shell/action_list.h"

#include "ui/widgets/icon.h"

#include <QWidget>

namespace cf::ui {

ActionList::ActionList(QWidget* window)
    : m_window(window)
{}

QAction* ActionList::add(const ActionSpec& spec, std::function<void(bool)> run)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto* action = new QAction(icon(spec.icon), spec.text, this);
    action->setObjectName(spec.id);
    action->setStatusTip(spec.tip);
    action->setToolTip(spec.text);
    action->setCheckable(spec.checkable);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)](bool checked) { run(checked); });
    m_window->addAction(action);
    m_all << action;
    m_byId.insert(spec.id, action);
    m_specs.insert(action, spec);
    if (!spec.letter || m_letters) {
        action->setShortcuts(spec.keys);
    }
    return action;
}

QString ActionList::group(const QAction* action) const { return m_specs.value(action).group; }

QString ActionList::keysText(const QAction* action) const
{
    QStringList texts;
    for (const QKeySequence& key : action->shortcuts()) {
        texts << key.toString(QKeySequence::NativeText);
    }
    return texts.join(QStringLiteral(" \u00b7 "));
}

void ActionList::setLettersEnabled(bool on)
{
    if (m_letters == on) {
        return;
    }
    m_letters = on;
    for (auto spec = m_specs.cbegin(); spec != m_specs.cend(); ++spec) {
        if (spec->letter) {
            m_byId.value(spec->id)->setShortcuts(on ? spec->keys : QList<QKeySequence>());
        }
    }
    Q_EMIT lettersChanged(on);
}

} // namespace cf::ui
