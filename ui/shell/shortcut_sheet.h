#pragma once

#include "ui/shell/overlay.h"

namespace cf::ui {

class ActionList;

/// The `?` sheet: every action that has a key, by group, and the switch for single-letter keys.
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(QWidget* window, ActionList& actions);

private:
    QWidget* groups(const ActionList& actions) const;
};

} // namespace cf::ui
