export { registerAutomaticDeliveryJobs } from './automatic.js';
export { createDeliveryContext, type DeliveryOptions } from './delivery-context.js';
export { deliveryWork, registerDeliveries } from './delivery-work.js';
export { type PackageGateway, vendorGateway } from './package-gateway.js';
