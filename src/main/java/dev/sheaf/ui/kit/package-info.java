/// What every view is made with: background work, texts, icons, notices, small controls.
@NullMarked
package dev.sheaf.ui.kit;

import org.jspecify.annotations.NullMarked;
